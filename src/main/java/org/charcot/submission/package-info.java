/** Step 1. What arrived: which patients a write touched, marked in its own transaction and worked off after commit. */
@NullMarked
package org.charcot.submission;

import org.jspecify.annotations.NullMarked;
