/** Step 3. CQL compiled once and evaluated over a record: values, unknowns and failures, kept apart. */
@NullMarked
package org.charcot.logic;

import org.jspecify.annotations.NullMarked;
