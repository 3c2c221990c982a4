/** Step 4. Plan definitions compiled once; over a record and its logic they give the desired outcome. Pure. */
@NullMarked
package org.charcot.plan;

import org.jspecify.annotations.NullMarked;
