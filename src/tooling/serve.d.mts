export function serve(folder: string, port: number, without?: readonly string[]): Promise<{ address: string; close(): void }>
