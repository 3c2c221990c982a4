package org.charcot.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * An action that applies, with what it makes.
 *
 * @param stopped whether it, or an action above it, asks for nothing new any more
 * @param made for each of its occurrences what it makes then, the main resource first
 */
record Node(Action action, boolean stopped, List<Made> made, List<Node> children) {

    /**
     * What one occurrence makes.
     *
     * @param below the requests that its resource rests on or asks for
     */
    record Made(List<Desired> resources, List<Node> below) {}

    Stream<Desired> desired() {
        return Stream.concat(
                made.stream()
                        .flatMap(each -> Stream.concat(
                                each.resources().stream(), each.below().stream().flatMap(Node::desired))),
                children.stream().flatMap(Node::desired));
    }

    Stream<Node> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::withDescendants));
    }
}
