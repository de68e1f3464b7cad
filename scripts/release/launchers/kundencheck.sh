#!/bin/sh
# Starts kundencheck with the Node.js beside it. Needs no rights, installs nothing. A link to this file works, too.
self=$0
while [ -L "$self" ]; do
  next=$(readlink "$self")
  case $next in
    /*) self=$next ;;
    *) self=$(dirname "$self")/$next ;;
  esac
done
folder=$(cd "$(dirname "$self")" && pwd) || exit
exec "$folder/runtime/node" "$folder/bin/kundencheck.js" "$@"
