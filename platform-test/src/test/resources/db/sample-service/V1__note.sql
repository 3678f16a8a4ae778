CREATE TABLE note (id uuid PRIMARY KEY, owner uuid NOT NULL, text text NOT NULL);
