package org.charcot.logic;

import java.util.Set;
import org.charcot.record.Code;

/** Value sets, expanded once when the content is loaded. */
public interface ValueSets {

    /**
     * The codes of a value set.
     *
     * @param canonical the value set's url, with or without {@code |version}
     * @throws IllegalArgumentException when the content has no such value set
     */
    Set<Code> expansion(String canonical);
}
