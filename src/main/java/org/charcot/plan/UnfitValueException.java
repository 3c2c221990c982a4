package org.charcot.plan;

/** A value of the logic that has not the shape its place needs. */
final class UnfitValueException extends RuntimeException {
    UnfitValueException(String message) {
        super(message);
    }
}
