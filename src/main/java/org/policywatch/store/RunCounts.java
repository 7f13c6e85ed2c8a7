package org.policywatch.store;

/** What a run did for one source; the names are those of the run report. */
public record RunCounts(
    int fetched,
    int notModified,
    int failed,
    int robotsDenied,
    int documentsNew,
    int documentsChanged,
    int duplicates) {
  public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0);

  public RunCounts plus(RunCounts other) {
    return new RunCounts(
        fetched + other.fetched,
        notModified + other.notModified,
        failed + other.failed,
        robotsDenied + other.robotsDenied,
        documentsNew + other.documentsNew,
        documentsChanged + other.documentsChanged,
        duplicates + other.duplicates);
  }
}
