/** Longer stories of made-up patients, with the complete outcome of each step. */
@org.jspecify.annotations.NullMarked
package org.charcot.story;
