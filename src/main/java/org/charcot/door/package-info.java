/** What may come in: size, shape and sense of a request are checked here, before anything is stored. */
@NullMarked
package org.charcot.door;

import org.jspecify.annotations.NullMarked;
