// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0
//
// A real authorization server for oidc_test.py: PKCE required, refresh tokens rotated, device flow.
// Prints its port; ends with its standard input. DEVICE_LIFETIME: seconds.

import Provider from 'oidc-provider';
import http from 'node:http';

const server = http.createServer();
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address();

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{
    client_id: 'mailberth',
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    redirect_uris: ['http://127.0.0.1/'],
    grant_types: ['authorization_code', 'refresh_token',
      'urn:ietf:params:oauth:grant-type:device_code'],
    response_types: ['code'],
  }],
  pkce: { required: () => true },
  rotateRefreshToken: true,
  issueRefreshToken: () => true,
  features: { deviceFlow: { enabled: true }, devInteractions: { enabled: true } },
  scopes: ['openid', 'offline_access'],
  ttl: { DeviceCode: Number(process.env.DEVICE_LIFETIME ?? 600), AccessToken: 3600,
    RefreshToken: 86400, Grant: 86400, Session: 86400, Interaction: 600 },
});
server.on('request', provider.callback());
console.log(port);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
