// The application's user, made once on an empty MongoDB: it reads and writes its own two databases and no other.
db.getSiblingDB('kipp').createUser({
  user: 'kipp',
  pwd: require('fs').readFileSync('/secrets/kipp', 'utf8').trim(),
  roles: ['kipp', 'kipp-files'].map(name => ({ role: 'readWrite', db: name })),
});
