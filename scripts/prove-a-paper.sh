#!/bin/sh
# Proves a sealed PDF with the county's published key, and with no program of ours: openssl, grep, cut, head, tail.
#   sh scripts/prove-a-paper.sh FILE.pdf COUNTY.pem
set -eu
export LC_ALL=C
file=$1
key=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

no() {
  echo "NOT PROVEN 未能证明: $1"
  exit 1
}
plain() { # base64url on the way in, bytes on the way out
  text=$(printf %s "$1" | tr '_-' '/+')
  while [ $((${#text} % 4)) -ne 0 ]; do text="$text="; done
  printf %s "$text" | openssl base64 -d -A
}

found=$(grep -abo '%maple-proof 1 [A-Za-z0-9_-]*\.[A-Za-z0-9_-]*' "$file" | tail -n 1)
[ -n "$found" ] || no "no proof stands in it 没有证明"
start=${found%%:*}
line=${found#*:}
token=${line##* }
payload=${token%%.*}

# What was signed is the kind of proof and the payload; the signature is Ed25519 (RFC 8032).
printf 'maple file proof 1\n%s' "$payload" >"$work/signed"
plain "${token#*.}" >"$work/signature"
openssl pkeyutl -verify -pubin -inkey "$key" -rawin -in "$work/signed" -sigfile "$work/signature" >/dev/null 2>&1 ||
  no "this key did not sign it 不是这把钥匙签的"

# The payload names the SHA-256 of the file as it was before the line of the proof was put in.
said=$(plain "$payload" | sed -n 's/.*"s":"\([^"]*\)".*/\1/p')
is=$({
  head -c "$start" "$file"
  tail -c "+$((start + ${#line} + 2))" "$file"
} | openssl dgst -sha256 -binary | openssl base64 -A | tr '/+' '_-' | tr -d '=')
[ "$said" = "$is" ] || no "the file was changed 文件被改过"
echo "GENUINE 真实"
plain "$payload"
echo
