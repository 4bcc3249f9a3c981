#!/bin/sh
# make.sh <person>[:face] ...   finished portraits -> assets/people/<person>-<face>.webp; "all" = everybody
# mitya-1932, mitya-1938, mitya-1945:tired = the photographs on the leaves -> assets/objects/<leaf>.webp, 360 x 480
# HEAD_MESH = path of mh_bust_cc0.npz if it is not in data/;  PROOF=1 = half size, PNG in $BUILD
# needs: blender >= 3.4, python3 with numpy scipy pillow opencv, cwebp
cd "$(dirname "$0")" || exit 1
BUILD=${BUILD:-build}; OUT=${OUT:-../../assets/people}; LEAVES=${LEAVES:-../../assets/objects}; mkdir -p "$BUILD" "$OUT" "$LEAVES"
# Debian's own Python has the packages that apt installs; another python3 may come first on the PATH
for p in ${PY:-} python3 /usr/bin/python3; do "$p" -c 'import cv2, scipy, PIL' 2>/dev/null && PY=$p && break; done
[ -n "${PY:-}" ] || { echo 'needs python3 with numpy, scipy, pillow, opencv' >&2; exit 1; }
[ "$1" = all ] && set -- $("$PY" -c 'import company; print(*[p + ":" + f for p, r in company.PEOPLE.items() for f in r["shown"]])')
for a in "$@"; do
  p=${a%%:*}; f=neutral; case "$a" in *:*) f=${a#*:};; esac
  b=$BUILD/$p-$f; mkdir -p "$b"
  if [ -n "${PROOF:-}" ]; then h=550; else h=1100; fi
  blender -b --python-exit-code 1 -P render_bust.py -- "$p" "$f" "$b" 690 2 >"$b/log" 2>&1 || { tail -20 "$b/log"; exit 1; }
  "$PY" print_bust.py "$b" "$p" "$BUILD/$p-$f.png" --h "$h" || exit 1
  case "$p" in                                        # whoever is seen only on photographs goes to the leaves that these are pinned to
    mitya-1932) leaf=card;; mitya-1938) leaf=marks;; mitya-1945) leaf=last-protocol;; *) leaf=;;
  esac
  [ -z "$leaf" ] || "$PY" passport.py "$p" "$BUILD/$p-$f.png" "$BUILD/$leaf.png" || exit 1
  [ -n "${PROOF:-}" ] && continue
  if [ -n "$leaf" ]; then cwebp -quiet -q 58 -alpha_q 60 -m 6 "$BUILD/$leaf.png" -o "$LEAVES/$leaf.webp"
  else cwebp -quiet -q 62 -alpha_q 40 -m 6 "$BUILD/$p-$f.png" -o "$OUT/$p-$f.webp"; fi
done
