package net.openmeet.community.testing;

import org.hibernate.query.hql.HqlTranslator;
import org.hibernate.query.sqm.tree.SqmStatement;

/** Refuses queries in Hibernate's language, wherever they come from: reading the first one takes seconds and memory that no start wants (ADR 0050). */
public class NoQueryLanguage implements HqlTranslator {

    @Override
    public <R> SqmStatement<R> translate(String query, Class<R> expectedResultType) {
        throw new UnsupportedOperationException("Queries of entities are SQL: " + query);
    }
}
