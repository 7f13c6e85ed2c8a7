/**
 * The service: what {@code run} does for as long as it runs. {@link
 * org.policywatch.service.Service} is the door; {@link org.policywatch.service.Timetable} says
 * beforehand what it will do and when.
 */
@NullMarked
package org.policywatch.service;

import org.jspecify.annotations.NullMarked;
