/** Step 2. One patient's record as of an instant: loaded once, indexed by type and code. */
@NullMarked
package org.charcot.record;

import org.jspecify.annotations.NullMarked;
