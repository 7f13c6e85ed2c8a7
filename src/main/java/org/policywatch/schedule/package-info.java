/** The adapter to Quartz: settings to triggers, jobs to runs. Nothing else imports Quartz. */
@NullMarked
package org.policywatch.schedule;

import org.jspecify.annotations.NullMarked;
