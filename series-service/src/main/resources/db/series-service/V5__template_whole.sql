-- A template is read and written as a whole, and gets more fields: one document instead of a column for each.
alter table series add column template jsonb;
update series set template = jsonb_strip_nulls(jsonb_build_object(
    'name', name,
    'description', nullif(description, ''),
    'capacity', capacity,
    'location', nullif(jsonb_strip_nulls(jsonb_build_object(
        'name', location_name,
        'country', country,
        'postalCode', postal_code,
        'region', region,
        'locality', locality,
        'street', street,
        'onlineUri', online_uri)), '{}')));
alter table series
    alter column template set not null,
    add constraint series_has_a_name check (template ->> 'name' is not null),
    add constraint series_capacity check ((template ->> 'capacity')::integer >= 0),
    drop column name,
    drop column description,
    drop column capacity,
    drop column location_name,
    drop column country,
    drop column postal_code,
    drop column region,
    drop column locality,
    drop column street,
    drop column online_uri;
