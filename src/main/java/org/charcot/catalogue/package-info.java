/** The rules of the content as a reader looks them up: what each says, from where, when it acts and what it rests on. */
@NullMarked
package org.charcot.catalogue;

import org.jspecify.annotations.NullMarked;
