/** Small web sites inside this program, for the demo: page texts in, an HTTP server out. */
@NullMarked
package org.policywatch.demo;

import org.jspecify.annotations.NullMarked;
