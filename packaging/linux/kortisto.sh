#!/bin/sh
# Starts Kortisto on its own runtime. What a developer may have set for other Java programs is not
# for this one. A cache of loaded classes that does not fit is passed over in silence.
home=$(readlink -f "$0")
home=${home%/bin/*}
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS CLASSPATH
exec "$home/runtime/bin/java" "@$home/java.options" \
  -XX:AOTCache="$home/kortisto.aot" -Dorg.sqlite.lib.path="$home/runtime/lib" \
  -jar "$home/kortisto.jar" "$@"
