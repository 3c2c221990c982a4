/** Step 5. The desired outcome against the stored one, and the smallest transaction that makes them equal. */
@NullMarked
package org.charcot.outcome;

import org.jspecify.annotations.NullMarked;
