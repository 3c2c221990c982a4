/** The database by SQL: a patient's record in one query, what Charcot derived, and which patients wait for evaluation. */
@NullMarked
package org.charcot.store;

import org.jspecify.annotations.NullMarked;
