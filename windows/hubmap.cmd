@echo off
rem Double click: the studio in the browser. A file dragged onto this one: its map.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "HUBMAP_PROJECTS=%~dp0Proyek"
set "HUBMAP_PYTHON=%~dp0python\python.exe"
if "%~1"=="" (
  "%HUBMAP_PYTHON%" -m hubmap studio --language id
  if errorlevel 1 pause
  exit /b
)
"%HUBMAP_PYTHON%" -m hubmap build "%~f1" --out "%~dpn1 peta" --language id
if exist "%~dpn1 peta\map.html" start "" "%~dpn1 peta\map.html"
pause
