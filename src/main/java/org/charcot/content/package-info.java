/** The clinical content: read, checked and put into the database; broken content stops the start. */
@NullMarked
package org.charcot.content;

import org.jspecify.annotations.NullMarked;
