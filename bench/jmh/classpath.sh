# Builds the product and this folder; sets java and classpath.
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
../../mvnw -q -f ../../pom.xml -Dmaven.test.skip=true install
../../mvnw -q compile dependency:build-classpath -Dmdep.outputFile=target/classpath
classpath=$PWD/target/classes:$(cat target/classpath)
