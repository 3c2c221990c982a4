package org.charcot.logic;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.cqframework.cql.elm.visiting.BaseElmLibraryVisitor;
import org.hl7.elm.r1.Element;
import org.hl7.elm.r1.FunctionRef;
import org.hl7.elm.r1.Library;
import org.jspecify.annotations.Nullable;

/**
 * Has each call of a function remember the hash of its operands. The engine looks up at every call which function is
 * meant, by a hash of the call and all that is below it; in a library that is compiled these do not change any more.
 */
final class CallHashes extends BaseElmLibraryVisitor<Element, Library> {

    private CallHashes() {}

    static void remember(Library compiled) {
        new CallHashes().visitLibrary(compiled, compiled);
    }

    @Override
    public Element visitFunctionRef(FunctionRef call, Library library) {
        super.visitFunctionRef(call, library);
        call.setOperand(new Hashed<>(call.getOperand()));
        call.setSignature(new Hashed<>(call.getSignature()));
        return call;
    }

    @Override
    protected Element defaultResult(Element element, Library library) {
        return element;
    }

    /** A list that nobody changes, and whose members nobody changes. */
    private static final class Hashed<T> extends AbstractList<T> implements RandomAccess {

        private final List<T> members;
        private final int hash;

        Hashed(List<T> members) {
            this.members = List.copyOf(members);
            this.hash = this.members.hashCode();
        }

        @Override
        public T get(int index) {
            return members.get(index);
        }

        @Override
        public int size() {
            return members.size();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || super.equals(other);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
