# Builds the .msi into target\packages; to be run on Windows with a JDK 25 in JAVA_HOME, Maven, WiX and
# the bash that comes with Git:  packaging\windows\build.ps1
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
Set-Location (Join-Path $PSScriptRoot '..\..')

function Invoke-Tool([string] $Tool, [string[]] $Arguments) {
  & $Tool @Arguments
  if ($LASTEXITCODE -ne 0) { throw "$Tool ended with $LASTEXITCODE" }
}

foreach ($tool in 'mvn', 'bash', 'git') {
  if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) { throw "missing here: $tool" }
}
if (-not (Test-Path "$env:JAVA_HOME\bin\jpackage.exe")) { throw 'missing here: a JDK 25 in JAVA_HOME' }
$out = 'target\packages'
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory $out | Out-Null

$epoch = git log -1 --format=%ct
Invoke-Tool mvn @('-q', '-B', '-ntp', '-Ppackages', '-Dmaven.test.skip=true', "-Dproject.build.outputTimestamp=$epoch", 'package')
Invoke-Tool bash @('packaging/runtime', 'target', 'target/packages/image')
Invoke-Tool "$env:JAVA_HOME\bin\java" @('-Djava.awt.headless=true', 'packaging\Icons.java', 'icon.png', "$out\icons")
Copy-Item target\bom.json, target\third-party\THIRD-PARTY.txt, packaging\java.options "$out\image\app"

# the classes that the first pages load, from one run of the program, which ends when its window closes
$image = Join-Path (Get-Location) "$out\image"
$java = "$image\runtime\bin\java.exe"
$jars = @("$image\app\kortisto.jar") + (Get-ChildItem "$image\app\lib\*.jar" | Sort-Object Name | ForEach-Object FullName)
Invoke-Tool $java @("@$image\app\java.options", '-cp', ($jars -join ';'), 'fi.kortisto.Main', 'demo', "$out\demo")
$run = Start-Process -PassThru $java -ArgumentList @("@$image\app\java.options", "-XX:AOTCacheOutput=$image\app\kortisto.aot",
  '-cp', ($jars -join ';'), 'fi.kortisto.Main', "$out\demo\demo.kortisto")
Start-Sleep -Seconds 20
$run.Refresh()
[void] $run.CloseMainWindow()
if (-not $run.WaitForExit(60000)) { $run.Kill(); Write-Warning 'no cache of loaded classes: the program did not close' }

$options = Get-Content packaging\java.options | Where-Object { $_ -and -not $_.StartsWith('#') }
$version = (Select-Xml -Path pom.xml -XPath '/*[local-name()="project"]/*[local-name()="version"]').Node.InnerText -replace '-SNAPSHOT$'
$arguments = @(
  '--type', 'msi', '--name', 'Kortisto', '--app-version', $version, '--vendor', 'Kortisto',
  '--description', "Keeps a small firm's registers of personal data",
  '--input', "$out\image\app", '--main-jar', 'kortisto.jar', '--main-class', 'fi.kortisto.Main',
  '--runtime-image', "$out\image\runtime", '--dest', $out, '--icon', "$out\icons\kortisto.ico",
  '--file-associations', 'packaging\windows\backup.properties',
  '--add-launcher', 'kortisto-cli=packaging\windows\console.properties',
  '--win-menu', '--win-shortcut-prompt', '--win-dir-chooser',
  '--win-upgrade-uuid', '5b0f3c0e-6f0a-4f0e-9a53-6d1f6c2b7a41')
foreach ($option in @($options) + '-XX:AOTCache=$APPDIR\kortisto.aot') { $arguments += @('--java-options', $option) }
Invoke-Tool "$env:JAVA_HOME\bin\jpackage" $arguments
Copy-Item target\bom.json $out
Get-ChildItem "$out\*.msi"
