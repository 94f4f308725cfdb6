// The application's user, made once on an empty MongoDB: it reads and writes its own two databases and no other. `check`, which
// `copy` ends with, asks the server besides whether every index holds what it must (`validate`): one action that readWrite lacks
// and dbAdmin would give together with dropping and profiling.
const own = ['kipp', 'kipp-files'];
db.getSiblingDB('admin').createRole({
  role: 'kippValidate',
  privileges: own.map(name => ({ resource: { db: name, collection: '' }, actions: ['validate'] })),
  roles: [],
});
db.getSiblingDB('kipp').createUser({
  user: 'kipp',
  pwd: require('fs').readFileSync('/secrets/kipp', 'utf8').trim(),
  roles: [...own.map(name => ({ role: 'readWrite', db: name })), { role: 'kippValidate', db: 'admin' }],
});
