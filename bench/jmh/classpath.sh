# Builds the product and this folder; sets java and classpath.
# shellcheck source=../../src/build/find-java.sh
. ../../src/build/find-java.sh
find_java javac || { echo 'needs a JDK 21 or newer' >&2; exit 1; }
java=$java_home/bin/java
../../mvnw -q -f ../../pom.xml -Dmaven.test.skip=true install
../../mvnw -q compile dependency:build-classpath -Dmdep.outputFile=target/classpath
classpath=$PWD/target/classes:$(cat target/classpath)
