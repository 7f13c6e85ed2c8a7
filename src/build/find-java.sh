# shellcheck shell=sh
# Finds a Java of at least version 21. Sourced by policywatch and mvnw; prints nothing.

# java_version HOME: sets java_version and java_major from the release file of a JDK or JRE.
# Reading the file costs no start of a JVM.
java_version() {
  java_version='' java_major=0
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r find_key find_value || [ -n "$find_key" ]; do
    if [ "$find_key" = JAVA_VERSION ]; then
      find_value=${find_value#\"}
      java_version=${find_value%%\"*}
      break
    fi
  done <"$1/release"
  java_major=${java_version%%[!0-9]*}
  java_major=${java_major:-0}
}

# fits HOME TOOL: is it Java 21 or newer, and does it have bin/TOOL?
fits() {
  [ -x "$1/bin/$2" ] && java_version "$1" && [ "$java_major" -ge 21 ]
}

# java_on_path: prints the home of the java on the PATH, links followed.
java_on_path() {
  find_link=$(command -v java) || return 1
  if [ -L "$find_link" ]; then
    find_link=$(readlink -f "$find_link") || return 1
  fi
  case $find_link in
    */bin/java) printf '%s\n' "${find_link%/bin/java}" ;;
    *) return 1 ;;
  esac
}

# find_java TOOL: sets java_home, java_version and java_major to the first that fits of JAVA_HOME,
# the PATH, and the newest in the folders where JVMs are usually kept. POLICYWATCH_JVMS, a list of
# folders parted by colons, replaces those folders.
find_java() {
  java_home=''
  java_home=${JAVA_HOME:-}
  if [ -n "$java_home" ] && fits "$java_home" "$1"; then
    return 0
  fi
  java_home=$(java_on_path || :)
  if [ -n "$java_home" ] && fits "$java_home" "$1"; then
    return 0
  fi
  java_home=
  find_folders=${POLICYWATCH_JVMS-/usr/lib/jvm:/usr/java:/opt:/opt/java:/usr/local:/usr/local/lib/jvm:$HOME/.sdkman/candidates/java:$HOME/.jdks:$HOME/.asdf/installs/java:$HOME/.local/share/mise/installs/java:$HOME/.gradle/jdks:/Library/Java/JavaVirtualMachines:$HOME/Library/Java/JavaVirtualMachines:/opt/homebrew/opt:/usr/local/opt}
  find_newest=0
  find_ifs=$IFS
  IFS=:
  for find_folder in $find_folders; do
    IFS=$find_ifs
    for find_home in "$find_folder"/* "$find_folder"/*/Contents/Home \
      "$find_folder"/*/libexec/openjdk.jdk/Contents/Home; do
      if fits "$find_home" "$1" && [ "$java_major" -gt "$find_newest" ]; then
        java_home=$find_home
        find_newest=$java_major
      fi
    done
  done
  IFS=$find_ifs
  [ -n "$java_home" ] && java_version "$java_home"
}
