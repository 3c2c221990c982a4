/** What the page of one patient shows: pure functions from a record and its plan to words, tables and charts. */
@NullMarked
package org.charcot.page.patient;

import org.jspecify.annotations.NullMarked;
