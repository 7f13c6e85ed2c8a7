/**
 * Wiring by hand: settings to objects. The only package that may know every other; the command line
 * gets from here the doors it calls.
 */
@NullMarked
package org.policywatch.app;

import org.jspecify.annotations.NullMarked;
