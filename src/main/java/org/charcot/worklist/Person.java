package org.charcot.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A patient as a list shows one.
 *
 * @param patientId logical id
 * @param name family name, comma, given names; empty when none is on record
 */
public record Person(String patientId, String name, @Nullable LocalDate birthDate) {}
