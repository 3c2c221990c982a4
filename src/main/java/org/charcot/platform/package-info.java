/** Spring and HAPI wiring, settings, errors as OperationOutcome, health. */
@NullMarked
package org.charcot.platform;

import org.jspecify.annotations.NullMarked;
