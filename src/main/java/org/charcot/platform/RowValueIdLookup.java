package org.charcot.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Lets H2 find resources by type and id through its index.
 *
 * <p>HAPI looks ids up with {@code type=? and id=? or type=? and id=? …}. H2 answers such a disjunction by walking the
 * whole index, so that every write with a client-assigned id grows slower with the table. The same question as
 * {@code (type, id) in ((?, ?), …)} takes its parameters in the same order and uses the index.
 */
final class RowValueIdLookup implements StatementInspector {

    private static final String PAIR = "(\\w+)\\.RES_TYPE=\\? and \\w+\\.FHIR_ID=\\?";
    private static final Pattern PAIRS = Pattern.compile(PAIR + "(?: or \\w+\\.RES_TYPE=\\? and \\w+\\.FHIR_ID=\\?)+");

    @Override
    public String inspect(String sql) {
        if (!sql.contains(".FHIR_ID=? or ")) {
            return sql;
        }
        Matcher pairs = PAIRS.matcher(sql);
        StringBuilder rewritten = new StringBuilder();
        while (pairs.find()) {
            int count = pairs.group().split(" or ", -1).length;
            String alias = pairs.group(1);
            pairs.appendReplacement(
                    rewritten,
                    "(" + alias + ".RES_TYPE," + alias + ".FHIR_ID) in (" + "(?,?),".repeat(count - 1) + "(?,?))");
        }
        return pairs.appendTail(rewritten).toString();
    }
}
