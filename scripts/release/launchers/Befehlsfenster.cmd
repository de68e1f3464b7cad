@echo off
rem Opens a window in which kundencheck works in every folder. Needs no rights, changes nothing for good.
title kundencheck
pushd "%~dp0"
set "PATH=%~dp0;%PATH%"
chcp 65001 >nul
cmd /k kundencheck --help
