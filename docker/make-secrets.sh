#!/bin/bash
# Makes the secrets of compose.yaml once, at random; existing ones are kept.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
make() { [ -s "secrets/$1" ] || (umask 077; "${@:2}" > "secrets/$1"); chmod 644 "secrets/$1"; }
make database_password openssl rand -hex 24
make sender_key openssl rand -base64 32
make admin_password openssl rand -base64 18
echo "secrets are in $PWD/secrets; keep a copy of sender_key in a safe: without it senders' data cannot be read"
