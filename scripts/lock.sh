#!/usr/bin/env bash
# Makes package-lock.json anew from the manifests alone. npm leaves out what other systems need when it reads an
# installed folder, and writes download addresses, which do not belong into the repository: both are mended here.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for file in package.json apps/*/package.json modules/*/package.json platform/package.json; do
  mkdir -p "$work/$(dirname "$file")"
  cp "$file" "$work/$file"
done
printf 'save-exact=true\nfund=false\naudit=false\n' > "$work/.npmrc"
(cd "$work" && npm install --package-lock-only --ignore-scripts)
node -e '
  const fs = require("fs");
  const lock = JSON.parse(fs.readFileSync(process.argv[1], "utf8"));
  for (const one of Object.values(lock.packages)) if (/^https?:/.test(one.resolved ?? "")) delete one.resolved;
  fs.writeFileSync("package-lock.json", JSON.stringify(lock, null, 2) + "\n");
' "$work/package-lock.json"
