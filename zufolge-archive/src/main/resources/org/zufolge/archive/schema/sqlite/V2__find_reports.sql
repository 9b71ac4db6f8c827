-- Sets of terms by rank: the terms are ours, so the index keeps neither text nor positions.

CREATE VIRTUAL TABLE statement_terms USING fts5(
    terms, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '_='");

CREATE VIRTUAL TABLE report_terms USING fts5(
    terms, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '_='");
