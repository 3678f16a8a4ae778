/* global SwaggerUIBundle, SwaggerUIStandalonePreset */
const services = ["series", "occurrence", "attendance", "community"];

SwaggerUIBundle({
  dom_id: "#swagger-ui",
  urls: services.map((name) => ({ name, url: `/api-docs/${name}/openapi.json` })),
  deepLinking: true,
  persistAuthorization: true,
  // No validator badge: it would send the document to somebody else's server.
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
});
