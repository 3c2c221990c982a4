/** The page on which patients and carers answer a questionnaire, and the links that open it. */
@NullMarked
package org.charcot.form;

import org.jspecify.annotations.NullMarked;
