#!/usr/bin/env bash
# Registers Threewide in the tenant that the Azure CLI is signed in to (`az login`):
#   scripts/register-app.sh https://threewide.example.com [further permissions]
# Further permissions are those of docs/permissions.md that a deployment may leave out:
#   scripts/register-app.sh https://threewide.example.com Calendars.Read.Shared Calendars.ReadWrite Files.ReadWrite.AppFolder
# Needs the role Application Developer or higher. Creates one registration without any secret, says what
# to do next, and gives no consent. The same steps in words: docs/deploy.md.
set -euo pipefail

NAME="${THREEWIDE_NAME:-Threewide}"
GRAPH=00000003-0000-0000-c000-000000000000
PERMISSIONS=(User.Read Calendars.ReadBasic User.Read.All People.Read "${@:2}")

origin="${1:-}"
if [[ ! "$origin" =~ ^https://[a-z0-9][a-z0-9.-]*(:[0-9]+)?$ ]]; then
  echo "Usage: scripts/register-app.sh https://threewide.example.com   (https, no path, no wildcard)" >&2
  exit 2
fi
if ! command -v az >/dev/null; then
  echo "The Azure CLI (az) is not installed: https://aka.ms/azure-cli, or follow docs/deploy.md by hand." >&2
  exit 2
fi

tenant=$(az account show --query tenantId --output tsv)
existing=$(az ad app list --filter "displayName eq '$NAME'" --query '[].appId' --output tsv)
if [[ -n "$existing" ]]; then
  echo "This tenant already has an app named $NAME: $existing" >&2
  echo "Use that one, or give another name: THREEWIDE_NAME='Threewide test' $0 $origin" >&2
  exit 1
fi

for permission in "${PERMISSIONS[@]}"; do
  if [[ ! "$permission" =~ ^[A-Za-z]+(\.[A-Za-z]+)+$ ]]; then
    echo "Not the name of a permission: $permission" >&2
    exit 2
  fi
done

# Ids of permissions are asked for, not written down: they are the same everywhere, and so is their source.
access=()
for permission in "${PERMISSIONS[@]}"; do
  id=$(az ad sp show --id "$GRAPH" --query "oauth2PermissionScopes[?value=='$permission'].id | [0]" --output tsv)
  if [[ -z "$id" ]]; then
    echo "Microsoft Graph in this cloud has no delegated permission $permission; nothing was registered." >&2
    exit 1
  fi
  access+=("{\"id\":\"$id\",\"type\":\"Scope\"}")
done

body=$(printf '{"spa":{"redirectUris":["%s/redirect.html","%s/dialog.html","brk-multihub://%s"]},"requiredResourceAccess":[{"resourceAppId":"%s","resourceAccess":[%s]}]}' \
  "$origin" "$origin" "${origin#https://}" "$GRAPH" "$(IFS=,; echo "${access[*]}")")

client_id=$(az ad app create --display-name "$NAME" --sign-in-audience AzureADMyOrg --query appId --output tsv)
object_id=$(az ad app show --id "$client_id" --query id --output tsv)
az rest --method PATCH --uri "https://graph.microsoft.com/v1.0/applications/$object_id" \
  --headers Content-Type=application/json --body "$body" --output none
az ad sp create --id "$client_id" --output none

cat <<NEXT
Registered $NAME in tenant $tenant.

1. Package:        npm run package -- --origin $origin --client-id $client_id --tenant $tenant
2. Admin consent:  https://login.microsoftonline.com/$tenant/adminconsent?client_id=$client_id
3. Hosting, upload and roll-out: docs/deploy.md
NEXT
