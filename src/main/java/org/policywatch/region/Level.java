package org.policywatch.region;

/** How high a region stands, highest first. */
public enum Level {
  /** Provinces, autonomous regions, municipalities, special administrative regions. */
  PROVINCE,
  /** Cities and autonomous prefectures below a province; also the cities of Taiwan. */
  PREFECTURE,
  /** Districts, counties and county-level cities. */
  COUNTY,
  /** New areas and zones that make policy and have no code of their own. */
  AREA
}
