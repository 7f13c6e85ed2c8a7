/** From a digest to people: one class a channel. */
@NullMarked
package org.policywatch.alert.channel;

import org.jspecify.annotations.NullMarked;
