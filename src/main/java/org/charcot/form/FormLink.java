package org.charcot.form;

import java.time.Instant;

/**
 * What a link opens: one response of one patient, until it expires.
 *
 * @param response id of the QuestionnaireResponse
 * @param patient id of the Patient that it is about
 */
record FormLink(String response, String patient, Instant expires) {}
