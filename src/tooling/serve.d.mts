export function serve(folder: string, port: number): Promise<{ address: string; close(): void }>
