package org.charcot.store;

/**
 * One version of a stored resource.
 *
 * @param pid HAPI's internal number of the resource
 */
public record StoredVersion(long pid, String type, String id, long version) {}
