/** SDC: a response checked against its questionnaire, extracted into observations, and pre-filled. */
@NullMarked
package org.charcot.questionnaire;

import org.jspecify.annotations.NullMarked;
