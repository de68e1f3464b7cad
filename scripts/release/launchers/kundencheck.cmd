@echo off
rem Starts kundencheck with the Node.js beside it. Needs no rights, installs nothing, changes nothing.
setlocal EnableExtensions DisableDelayedExpansion
set "codepage="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "codepage=%%p"
chcp 65001 >nul
"%~dp0runtime\node.exe" "%~dp0bin\kundencheck.js" %*
set "ended=%errorlevel%"
if defined codepage chcp %codepage% >nul
if not "%~1"=="" goto end
rem Opened by a double click: the window stays until a key is pressed.
setlocal EnableDelayedExpansion
if not "!cmdcmdline:%~nx0=!"=="!cmdcmdline!" pause
endlocal
:end
exit /b %ended%
