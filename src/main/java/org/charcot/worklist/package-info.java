/** Who needs something: the open tasks, alerts, results and responses of all patients, kept with every write. */
@NullMarked
package org.charcot.worklist;

import org.jspecify.annotations.NullMarked;
